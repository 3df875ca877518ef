/** One command of W3C WebDriver, and its value. */
export async function call(url, method, body) {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`WebDriver answered ${value?.error} to ${method} ${url}: ${value?.message}`);
  return value;
}

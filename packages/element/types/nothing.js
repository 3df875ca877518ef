// The entries for frameworks hold types only: importing one runs nothing.
export {};

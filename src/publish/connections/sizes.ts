/** How the data of connections is cut into files: what one question asks for stays small. */
export const HOPS_A_FILE = 12;
export const NODES_A_FILE = 64;

export { FileEngine } from './src/lib/own-file/file-engine';

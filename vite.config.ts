import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { interOutlines } from './scripts/font-outlines.js';

export default defineConfig({
	plugins: [sveltekit(), interOutlines()]
});

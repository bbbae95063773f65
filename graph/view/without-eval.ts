/**
 * To be imported before any schema is made in the page: zod would else try whether it may compile its checks, which the
 * page's policy forbids and reports.
 */
import * as z from 'zod/mini'

z.config({ jitless: true })

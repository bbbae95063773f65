import { createRoot } from 'react-dom/client'
import { DRAWN_MARK } from '../electron/ipc-names.ts'

createRoot(document.getElementById('root')!).render(<h1>Breachgraph</h1>)
document.documentElement.dataset[DRAWN_MARK] = 'yes'

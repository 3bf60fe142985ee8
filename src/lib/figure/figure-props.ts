import type { OwnPay } from '$lib/charts/pay-bands/own-pay';
import type { ChartStyle } from '$lib/charts/parts/chart-style';
import type { SelfRating } from '$lib/skills/self-rating';
import type { View } from '$lib/view/view';
import type { FigureSize } from './figure-size';
import type { FigureSubject } from './figure-subject';

/** What of the reader's own stands in a picture. Only the reader's wish puts it there. */
export interface OwnMarks {
	/** A pay to mark beside every band. */
	readonly ownPay?: OwnPay | undefined;
	/** Levels to draw beside those of the roles. */
	readonly rating?: SelfRating | undefined;
}

/** What every figure is drawn from, whatever its chart. */
export interface FigureProps extends OwnMarks {
	subject: FigureSubject;
	view: View;
	size: FigureSize;
	/** How the chart and the words around it are drawn. A picture is drawn once: later changes are not seen. */
	style: ChartStyle;
}

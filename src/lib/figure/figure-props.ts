import type { OwnPay } from '$lib/charts/pay-bands/own-pay';
import type { ChartStyle } from '$lib/charts/parts/chart-style';
import type { View } from '$lib/view/view';
import type { FigureSize } from './figure-size';
import type { FigureSubject } from './figure-subject';

/** What every figure is drawn from, whatever its chart. */
export interface FigureProps {
	subject: FigureSubject;
	view: View;
	size: FigureSize;
	/** How the chart and the words around it are drawn. A picture is drawn once: later changes are not seen. */
	style: ChartStyle;
	/** A pay to mark beside every band. */
	ownPay?: OwnPay | undefined;
}

/** What a file that was brought in turned out to be. */
import type { Dataset } from '../../engagement/dataset';
import type { Issue } from '../../engagement/issue';
import type { TextDocument } from '../../extract/document';

export type Upload =
  | {
      readonly kind: 'documents';
      readonly documents: readonly TextDocument[];
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly issues: readonly Issue[] };

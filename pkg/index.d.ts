/**
 * Plaudit's elements for TypeScript, and for editors that complete HTML by it.
 *
 * Importing `plaudit-widget` defines the elements; there is nothing to call.
 */

/** The attributes that every element of Plaudit understands, for JSX and other typed templates. */
export interface PlauditAttributes {
  /** The product's id, 1 to 128 characters of `A-Z a-z 0-9 . _ ~ -`. */
  product?: string;
  /** The shop's id; left out, it is the script tag's `data-shop`. */
  shop?: string;
  /** The language to show, for example `en`, `ru`, `fa`, `kk`, `vi` or `el`; left out, it is the page's. */
  lang?: string;
}

/** `<plaudit-stars>`: the average and the count; a link to the reviews when they are on the page. */
export interface PlauditStarsElement extends HTMLElement {}

/** `<plaudit-reviews>`: histogram, reviews and the form to write one. */
export interface PlauditReviewsElement extends HTMLElement {}

/** `<plaudit-share>`: share buttons of the networks that fit the page's language, and a copy button. */
export interface PlauditShareElement extends HTMLElement {}

/** Told by an element when its content is shown. */
export interface PlauditReadyDetail {
  shop: string;
  product: string;
}

/** Told by `<plaudit-reviews>` when the server has stored a review; it may not be published yet. */
export interface PlauditReviewSentDetail {
  shop: string;
  product: string;
  /** The review's id, a UUID. */
  id: string;
  /** 1 to 5. */
  rating: number;
}

/** Told by `<plaudit-share>` when a shopper chose a way to share; whether they went through with it is unknown. */
export interface PlauditShareDetail {
  shop: string;
  product: string;
  /** The network's code, `native` for the device's own menu, `copy` for the copied link. */
  network: string;
}

/** The events by name. They bubble and leave the shadow root, so that a listener on `document` hears them. */
export interface PlauditEventMap {
  "plaudit-ready": CustomEvent<PlauditReadyDetail>;
  "plaudit-review-sent": CustomEvent<PlauditReviewSentDetail>;
  "plaudit-share": CustomEvent<PlauditShareDetail>;
}

declare global {
  interface HTMLElementTagNameMap {
    "plaudit-stars": PlauditStarsElement;
    "plaudit-reviews": PlauditReviewsElement;
    "plaudit-share": PlauditShareElement;
  }

  interface HTMLElementEventMap extends PlauditEventMap {}
  interface DocumentEventMap extends PlauditEventMap {}
}

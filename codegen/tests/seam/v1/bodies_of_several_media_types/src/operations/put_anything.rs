// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Writes the anything.
    PutAnything = PUT "/anything";
    optional {
        /// The media type of the body. Default: `application/octet-stream`.
        content_type = header "content-type" (String);
        /// The bytes of the request body.
        body = body(Body);
    }
    returns { empty }
}

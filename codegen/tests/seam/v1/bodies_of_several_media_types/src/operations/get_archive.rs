// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the archive.
    GetArchive = GET "/archive";
    facts {
        with_accept("application/zip");
        with_stream();
    }
    returns { stream }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the library masking format.
    ///
    /// The response has the header `etag`.
    GetLibraryMaskingFormat = GET "/libraryMaskingFormats/{libraryMaskingFormatId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/LibraryMaskingFormat/GetLibraryMaskingFormat";
    required {
        library_masking_format_id = path "libraryMaskingFormatId" (String);
    }
    returns {
        json(models::LibraryMaskingFormat),
        state(models::LibraryMaskingFormatLifecycleState),
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the library masking format.
    DeleteLibraryMaskingFormat = DELETE "/libraryMaskingFormats/{libraryMaskingFormatId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/LibraryMaskingFormat/DeleteLibraryMaskingFormat";
    required {
        library_masking_format_id = path "libraryMaskingFormatId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_library_masking_format); }
}

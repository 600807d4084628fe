// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the library masking format.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateLibraryMaskingFormat = PUT "/libraryMaskingFormats/{libraryMaskingFormatId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/LibraryMaskingFormat/UpdateLibraryMaskingFormat";
    required {
        library_masking_format_id = path "libraryMaskingFormatId" (String);
        update_library_masking_format_details = json(models::UpdateLibraryMaskingFormatDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_library_masking_format, models::LibraryMaskingFormat,
            models::LibraryMaskingFormatLifecycleState);
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the library masking format to another compartment.
    ChangeLibraryMaskingFormatCompartment =
        POST "/libraryMaskingFormats/{libraryMaskingFormatId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/LibraryMaskingFormat/ChangeLibraryMaskingFormatCompartment";
    facts { with_retry_token(); }
    required {
        library_masking_format_id = path "libraryMaskingFormatId" (String);
        change_library_masking_format_compartment_details =
            json(models::ChangeLibraryMaskingFormatCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_library_masking_format, models::LibraryMaskingFormat,
            models::LibraryMaskingFormatLifecycleState);
    }
}

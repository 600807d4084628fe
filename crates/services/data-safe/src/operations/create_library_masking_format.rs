// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a library masking format.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateLibraryMaskingFormat = POST "/libraryMaskingFormats",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/LibraryMaskingFormat/CreateLibraryMaskingFormat";
    facts { with_retry_token(); }
    required {
        create_library_masking_format_details = json(models::CreateLibraryMaskingFormatDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LibraryMaskingFormat) }
    then {
        settled(get_library_masking_format, models::LibraryMaskingFormat,
            models::LibraryMaskingFormatLifecycleState);
        with_id("libraryMaskingFormatId", "id");
    }
}

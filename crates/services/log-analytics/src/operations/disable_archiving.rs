// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Disables the archiving.
    ///
    /// The response has the header `etag`.
    DisableArchiving = POST "/namespaces/{namespaceName}/storage/actions/disableArchiving",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/DisableArchiving";
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Success) }
}

// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the namespace.
    ///
    /// The response has the header `etag`.
    GetNamespace = GET "/namespaces/{namespaceName}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Namespace/GetNamespace";
    required {
        namespace_name = path "namespaceName" (String);
    }
    returns { json(models::Namespace), state(models::NamespaceLifecycleState) }
}

// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the default compartments for buckets created through the Amazon S3 Compatibility API
    /// and the Swift API.
    ///
    /// The response has the header `opc-client-request-id`.
    GetNamespaceMetadata = GET "/n/{namespaceName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Namespace/GetNamespaceMetadata";
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::NamespaceMetadata) }
}

// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the Object Storage namespace of the tenancy, which most other operations require.
    GetNamespace = GET "/n",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Namespace/GetNamespace";
    optional {
        /// The OCID of a tenancy, or of a compartment in it. Defaults to the tenancy of the caller.
        compartment_id = query "compartmentId" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { text }
}

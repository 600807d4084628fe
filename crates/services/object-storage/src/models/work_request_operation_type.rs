// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CopyObject = "COPY_OBJECT",
        Reencrypt = "REENCRYPT",
        PrivateEndpointCreate = "PRIVATE_ENDPOINT_CREATE",
        PrivateEndpointUpdate = "PRIVATE_ENDPOINT_UPDATE",
        PrivateEndpointDelete = "PRIVATE_ENDPOINT_DELETE",
    }
}

// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the access type of a preauthenticated request.
    pub enum PreauthenticatedRequestAccessType {
        ObjectRead = "ObjectRead",
        ObjectWrite = "ObjectWrite",
        ObjectReadWrite = "ObjectReadWrite",
        AnyObjectWrite = "AnyObjectWrite",
        AnyObjectRead = "AnyObjectRead",
        AnyObjectReadWrite = "AnyObjectReadWrite",
    }
}

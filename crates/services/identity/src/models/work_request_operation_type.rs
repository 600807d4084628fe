// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the operation, such as `DELETE_COMPARTMENT`.
    pub enum WorkRequestOperationType {
        DeleteCompartment = "DELETE_COMPARTMENT",
        DeleteTagDefinition = "DELETE_TAG_DEFINITION",
    }
}

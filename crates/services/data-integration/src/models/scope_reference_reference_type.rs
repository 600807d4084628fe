// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the reference type of a scope reference.
    pub enum ScopeReferenceReferenceType {
        DirectRef = "DIRECT_REF",
        BoundEntityShape = "BOUND_ENTITY_SHAPE",
        BoundEntityShapeField = "BOUND_ENTITY_SHAPE_FIELD",
        OciFunctionInputShape = "OCI_FUNCTION_INPUT_SHAPE",
        OciFunctionOutputShape = "OCI_FUNCTION_OUTPUT_SHAPE",
    }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the schema version of a schema document.
    pub enum SchemaDocumentSchemaVersion {
        V1_0_0 = "V_1_0_0",
        V1_1_0 = "V_1_1_0",
    }
}

// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entity type of an entities mapping.
    pub enum EntitiesMappingEntityType {
        ExternalIp = "EXTERNAL_IP",
        InternalIp = "INTERNAL_IP",
        Text = "TEXT",
        JsonList = "JSON_LIST",
    }
}

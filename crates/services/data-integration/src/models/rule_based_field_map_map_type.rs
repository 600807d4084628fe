// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the map type of a rule based field map.
    pub enum RuleBasedFieldMapMapType {
        Mapbyname = "MAPBYNAME",
        Mapbyposition = "MAPBYPOSITION",
        Mapbypattern = "MAPBYPATTERN",
    }
}

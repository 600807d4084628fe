// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the destination type of an add DRG route rule.
    pub enum AddDrgRouteRuleDestinationType {
        CidrBlock = "CIDR_BLOCK",
    }
}

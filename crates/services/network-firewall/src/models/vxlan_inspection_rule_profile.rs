// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A VXLAN inspection rule profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VxlanInspectionRuleProfile {
    /// Whether it must return traffic to source.
    pub must_return_traffic_to_source: Option<bool>,
}

model! {
    VxlanInspectionRuleProfile {
        optional {
            must_return_traffic_to_source = "mustReturnTrafficToSource",
                with_must_return_traffic_to_source(bool);
        }
    }
}

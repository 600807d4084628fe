// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a dynamic port forwarding session target resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicPortForwardingSessionTargetResourceDetails {}

model! {
    DynamicPortForwardingSessionTargetResourceDetails, "sessionType" = "DYNAMIC_PORT_FORWARDING" {}
}

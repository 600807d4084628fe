// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a dynamic port forwarding session target resource to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDynamicPortForwardingSessionTargetResourceDetails {}

model! {
    CreateDynamicPortForwardingSessionTargetResourceDetails, "sessionType" = "DYNAMIC_PORT_FORWARDING" {
        optional {}
    }
}

// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An additional egress rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalEgressRule {
    /// The description.
    pub description: String,
    /// The destination CIDR block.
    pub destination_cidr: String,
    /// The maximum destination port.
    pub max_destination_port: i64,
    /// The minimum destination port.
    pub min_destination_port: i64,
}

model! {
    AdditionalEgressRule {
        required {
            description = "description", with_description(String);
            destination_cidr = "destinationCidr", with_destination_cidr(String);
            max_destination_port = "maxDestinationPort", with_max_destination_port(i64);
            min_destination_port = "minDestinationPort", with_min_destination_port(i64);
        }
    }
}

// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a steering policy attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSteeringPolicyAttachmentDetails {
    /// The OCID of the steering policy.
    pub steering_policy_id: String,
    /// The OCID of the zone.
    pub zone_id: String,
    /// The name of the domain.
    pub domain_name: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
}

model! {
    CreateSteeringPolicyAttachmentDetails {
        required {
            steering_policy_id = "steeringPolicyId", with_steering_policy_id(String);
            zone_id = "zoneId", with_zone_id(String);
            domain_name = "domainName", with_domain_name(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
        }
    }
}

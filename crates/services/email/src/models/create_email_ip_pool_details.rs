// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an email IP pool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEmailIpPoolDetails {
    /// The name. Unique in the region.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The outbound public IP addresses of the IP pool.
    pub outbound_ips: Vec<String>,
    /// The time until the last IP address is unassigned from the pool, in hours. Default: `24`.
    pub last_ip_drain_period_in_hours: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateEmailIpPoolDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            outbound_ips = "outboundIps", with_outbound_ips([String]);
        }
        optional {
            description = "description", with_description(String);
            last_ip_drain_period_in_hours = "lastIpDrainPeriodInHours",
                with_last_ip_drain_period_in_hours(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

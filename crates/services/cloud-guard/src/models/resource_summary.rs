// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the target.
    pub target_id: Option<String>,
    /// The name of the target.
    pub target_name: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The risk level.
    pub risk_level: Option<models::ResourceRiskLevel>,
    /// The number of problems.
    pub problem_count: Option<i64>,
    /// The number of vulnerabilities.
    pub vulnerability_count: Option<i64>,
    /// The number of open ports of the resource.
    pub open_ports_count: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ResourceSummary {
        id = "id";
        resource_name = "resourceName";
        resource_type = "resourceType";
        compartment_id = "compartmentId";
        target_id = "targetId";
        target_name = "targetName";
        region = "region";
        risk_level = "riskLevel";
        problem_count = "problemCount";
        vulnerability_count = "vulnerabilityCount";
        open_ports_count = "openPortsCount";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

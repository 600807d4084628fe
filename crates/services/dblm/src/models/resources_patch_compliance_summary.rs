// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of resources patch compliance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcesPatchComplianceSummary {
    /// The number of resources.
    pub total_resources_count: Option<i64>,
    /// The up to date resources count.
    pub up_to_date_resources_count: Option<i64>,
    /// The number of non compliant resources.
    pub non_compliant_resources_count: Option<i64>,
    /// The number of not subscribed resources.
    pub not_subscribed_resources_count: Option<i64>,
    /// The number of not dblm registered resources.
    pub not_dblm_registered_resources_count: Option<i64>,
}

model! {
    ResourcesPatchComplianceSummary {
        total_resources_count = "totalResourcesCount";
        up_to_date_resources_count = "upToDateResourcesCount";
        non_compliant_resources_count = "nonCompliantResourcesCount";
        not_subscribed_resources_count = "notSubscribedResourcesCount";
        not_dblm_registered_resources_count = "notDblmRegisteredResourcesCount";
    }
}

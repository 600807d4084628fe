// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a limit definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitDefinitionSummary {
    /// The name.
    pub name: Option<String>,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The scope of the resource limit, either global, a region, or an availability domain.
    pub scope_type: Option<models::LimitDefinitionScopeType>,
    /// Whether quotas are supported.
    pub are_quotas_supported: Option<bool>,
    /// Whether resource availability is supported.
    pub is_resource_availability_supported: Option<bool>,
    /// Whether the item is deprecated.
    pub is_deprecated: Option<bool>,
    /// Whether it is eligible for limit increase.
    pub is_eligible_for_limit_increase: Option<bool>,
    /// Whether the value is dynamic.
    pub is_dynamic: Option<bool>,
    /// The external location supported subscriptions.
    pub external_location_supported_subscriptions: Option<Vec<String>>,
    /// The types of subscriptions that are supported.
    pub supported_subscriptions: Option<Vec<String>>,
    /// The supported quota families.
    pub supported_quota_families: Option<Vec<String>>,
}

model! {
    LimitDefinitionSummary {
        name = "name";
        service_name = "serviceName";
        description = "description";
        scope_type = "scopeType";
        are_quotas_supported = "areQuotasSupported";
        is_resource_availability_supported = "isResourceAvailabilitySupported";
        is_deprecated = "isDeprecated";
        is_eligible_for_limit_increase = "isEligibleForLimitIncrease";
        is_dynamic = "isDynamic";
        external_location_supported_subscriptions = "externalLocationSupportedSubscriptions";
        supported_subscriptions = "supportedSubscriptions";
        supported_quota_families = "supportedQuotaFamilies";
    }
}

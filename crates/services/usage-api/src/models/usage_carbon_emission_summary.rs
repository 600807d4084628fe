// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a usage carbon emission.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageCarbonEmissionSummary {
    /// The OCID of the tenant.
    pub tenant_id: Option<String>,
    /// The name of the tenant.
    pub tenant_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The path of the compartment from the root.
    pub compartment_path: Option<String>,
    /// The name of the compartment.
    pub compartment_name: Option<String>,
    /// The service.
    pub service: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The availability domain.
    pub ad: Option<String>,
    /// The part number of the SKU.
    pub sku_part_number: Option<String>,
    /// The name of the SKU.
    pub sku_name: Option<String>,
    /// The platform.
    pub platform: Option<String>,
    /// The start of the usage period.
    pub time_usage_started: DateTime<Utc>,
    /// The end of the usage period.
    pub time_usage_ended: DateTime<Utc>,
    /// The computed carbon emission.
    pub computed_carbon_emission: f64,
    /// The method of calculating carbon emissions, either by spend or by power consumption.
    pub emission_calculation_method: String,
    /// The type of the emission.
    pub emission_type: Option<models::UsageCarbonEmissionEmissionType>,
    /// The ID of the subscription.
    pub subscription_id: Option<String>,
    /// The tags.
    pub tags: Option<Vec<models::Tag>>,
}

model! {
    UsageCarbonEmissionSummary {
        tenant_id = "tenantId";
        tenant_name = "tenantName";
        compartment_id = "compartmentId";
        compartment_path = "compartmentPath";
        compartment_name = "compartmentName";
        service = "service";
        resource_name = "resourceName";
        resource_id = "resourceId";
        region = "region";
        ad = "ad";
        sku_part_number = "skuPartNumber";
        sku_name = "skuName";
        platform = "platform";
        time_usage_started = "timeUsageStarted";
        time_usage_ended = "timeUsageEnded";
        computed_carbon_emission = "computedCarbonEmission";
        emission_calculation_method = "emissionCalculationMethod";
        emission_type = "emissionType";
        subscription_id = "subscriptionId";
        tags = "tags";
    }
}

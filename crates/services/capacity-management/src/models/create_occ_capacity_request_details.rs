// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of an OCC capacity request to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOccCapacityRequestDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the availability catalog.
    pub occ_availability_catalog_id: Option<String>,
    /// The OCI service that capacity is managed for.
    pub namespace: models::OccCapacityRequestNamespace,
    /// The region.
    pub region: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The type of the request.
    pub request_type: Option<models::OccCapacityRequestRequestType>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The date by which the requested capacity is handed over.
    pub date_expected_capacity_handover: DateTime<Utc>,
    /// The state of the capacity request.
    pub request_state: Option<models::OccCapacityRequestRequestState>,
    /// The details.
    pub details: Vec<models::OccCapacityRequestBaseDetails>,
}

model! {
    CreateOccCapacityRequestDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            namespace = "namespace", with_namespace(models::OccCapacityRequestNamespace);
            region = "region", with_region(String);
            display_name = "displayName", with_display_name(String);
            date_expected_capacity_handover = "dateExpectedCapacityHandover",
                with_date_expected_capacity_handover(DateTime<Utc>);
            details = "details", with_details([models::OccCapacityRequestBaseDetails]);
        }
        optional {
            occ_availability_catalog_id = "occAvailabilityCatalogId",
                with_occ_availability_catalog_id(String);
            request_type = "requestType", with_request_type(models::OccCapacityRequestRequestType);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            lifecycle_details = "lifecycleDetails", with_lifecycle_details(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            request_state = "requestState",
                with_request_state(models::OccCapacityRequestRequestState);
        }
    }
}

// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the digital twin relationships.
    ListDigitalTwinRelationships = GET "/digitalTwinRelationships",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinRelationship/ListDigitalTwinRelationships";
    required {
        iot_domain_id = query "iotDomainId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the name of the relationship between two digital twin instances, from the
        /// source digital twin model.
        content_path = query "contentPath" (String);
        /// Filters by the OCID of the source digital twin instance.
        source_digital_twin_instance_id = query "sourceDigitalTwinInstanceId" (String);
        /// Filters by the OCID of the target digital twin instance.
        target_digital_twin_instance_id = query "targetDigitalTwinInstanceId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DigitalTwinRelationshipLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListDigitalTwinRelationshipsSortBy);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
    }
    returns {
        pages(models::DigitalTwinRelationshipCollection),
        items(models::DigitalTwinRelationshipSummary = |page| page.items),
    }
}

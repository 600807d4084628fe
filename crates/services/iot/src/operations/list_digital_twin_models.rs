// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the digital twin models.
    ListDigitalTwinModels = GET "/digitalTwinModels",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinModel/ListDigitalTwinModels";
    required {
        iot_domain_id = query "iotDomainId" (String);
    }
    optional {
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the digital twin model identifier: with this text at the start.
        spec_uri_starts_with = query "specUriStartsWith" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DigitalTwinModelLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListDigitalTwinModelsSortBy);
    }
    returns {
        pages(models::DigitalTwinModelCollection),
        items(models::DigitalTwinModelSummary = |page| page.items),
    }
}

// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the digital twin adapters.
    ListDigitalTwinAdapters = GET "/digitalTwinAdapters",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinAdapter/ListDigitalTwinAdapters";
    required {
        iot_domain_id = query "iotDomainId" (String);
    }
    optional {
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the URI.
        digital_twin_model_spec_uri = query "digitalTwinModelSpecUri" (String);
        /// Filters by the OCID of the digital twin model.
        digital_twin_model_id = query "digitalTwinModelId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DigitalTwinAdapterLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListDigitalTwinAdaptersSortBy);
    }
    returns {
        pages(models::DigitalTwinAdapterCollection),
        items(models::DigitalTwinAdapterSummary = |page| page.items),
    }
}

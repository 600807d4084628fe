// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the ODA instance attachments.
    ///
    /// The response has the header `opc-total-items`.
    ListOdaInstanceAttachments = GET "/odaInstances/{odaInstanceId}/attachments",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaInstanceAttachmentCollection/ListOdaInstanceAttachments";
    required {
        oda_instance_id = path "odaInstanceId" (String);
    }
    optional {
        /// Whether the response contains information about the owner of the attachment.
        include_owner_metadata = query "includeOwnerMetadata" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::OdaInstanceAttachmentLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListOdaInstanceAttachmentsSortBy);
    }
    returns {
        pages(models::OdaInstanceAttachmentCollection),
        items(models::OdaInstanceAttachmentSummary = |page| page.items),
    }
}

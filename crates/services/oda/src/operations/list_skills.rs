// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the skills.
    ///
    /// The response has the header `opc-total-items`.
    ListSkills = GET "/odaInstances/{odaInstanceId}/skills",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Skill/ListSkills";
    required {
        oda_instance_id = path "odaInstanceId" (String);
    }
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the category.
        category = query "category" (String);
        /// Filters by the name. Names are unique and do not change.
        name = query "name" (String);
        /// Filters by the version. Example: `1.0`.
        version = query "version" (String);
        /// Filters by the namespace.
        namespace = query "namespace" (String);
        /// Filters by the version of the platform.
        platform_version = query "platformVersion" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SkillLifecycleState);
        /// Filters by the lifecycle details.
        lifecycle_details = query "lifecycleDetails" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated` and
        /// `timeUpdated`.
        sort_by = query "sortBy" (models::ListSkillsSortBy);
    }
    returns { pages(models::SkillCollection), items(models::SkillSummary = |page| page.items) }
}

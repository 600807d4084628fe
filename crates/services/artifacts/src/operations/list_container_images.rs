// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the container images.
    ListContainerImages = GET "/container/images",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerImageSummary/ListContainerImages";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The OCID of the container image.
        image_id = query "imageId" (String);
        /// Whether it is versioned.
        is_versioned = query "isVersioned" (bool);
        /// Filters by the OCID of the repository.
        repository_id = query "repositoryId" (String);
        /// Filters by the name of the repository.
        repository_name = query "repositoryName" (String);
        /// Filters by the version.
        version = query "version" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (String);
        /// The digest of the container image.
        image_digest = query "imageDigest" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListContainerImagesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::ContainerImageCollection),
        items(models::ContainerImageSummary = |page| page.items),
    }
}

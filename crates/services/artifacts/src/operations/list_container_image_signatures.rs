// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the container image signatures.
    ListContainerImageSignatures = GET "/container/imageSignatures",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerImageSignatureSummary/ListContainerImageSignatures";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// Filters by the OCID of the container image.
        image_id = query "imageId" (String);
        /// The OCID of the repository.
        repository_id = query "repositoryId" (String);
        /// The name of the repository.
        repository_name = query "repositoryName" (String);
        /// The digest of the container image.
        image_digest = query "imageDigest" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the encryption key in the Vault service.
        kms_key_id = query "kmsKeyId" (String);
        /// Filters by the OCID of the key version that signs the container image.
        kms_key_version_id = query "kmsKeyVersionId" (String);
        /// Filters by the signing algorithm.
        signing_algorithm = query "signingAlgorithm"
            (models::ContainerImageSignatureSigningAlgorithm);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListContainerImageSignaturesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::ContainerImageSignatureCollection),
        items(models::ContainerImageSignatureSummary = |page| page.items),
    }
}

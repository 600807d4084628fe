// @generated from spec/strings-in-a-row.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::strings_in_a_row::models;

operation! {
    /// Updates the four.
    UpdateFour = PUT "/a/{alphaId}/b/{betaId}/c/{gammaId}";
    required {
        alpha_id = path "alphaId" (String);
        beta_id = path "betaId" (String);
        gamma_id = path "gammaId" (String);
        kind = query "kind" (models::UpdateFourKind);
        sizes = query_each "sizes" ([i64]);
        number = query "number" (i64);
        type_ = header "type" (String);
        opc_key = secret_header "opc-key" (String);
        thing = json(models::Thing);
    }
    optional {
        /// The comment.
        comment = query "comment" (String);
    }
    returns { empty }
}

/// The required arguments of [`UpdateFour`].
#[derive(Debug, Clone)]
pub struct UpdateFourArguments<'a> {
    /// The ID of the alpha.
    pub alpha_id: &'a str,
    /// The ID of the beta.
    pub beta_id: &'a str,
    /// The ID of the gamma.
    pub gamma_id: &'a str,
    /// The kind.
    pub kind: models::UpdateFourKind,
    /// The sizes.
    pub sizes: Vec<i64>,
    /// The number.
    pub number: i64,
    /// The type.
    pub type_: &'a str,
}

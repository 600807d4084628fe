// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("operator-access-control", "https://operator-access-control.{region}.oci.{secondLevelDomain}", "/20200630");

/// A client for the Operator Access Control API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_operator_access_control::{Config, OperatorControlAssignmentClient};
///
/// # async fn example() -> Result<(), oci_sdk_operator_access_control::Error> {
/// let config = Config::load().await?;
/// let client = OperatorControlAssignmentClient::new(&config)?;
///
/// let mut items = client.list_operator_control_assignments("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OperatorControlAssignmentClient {
    client: Client,
}

impl OperatorControlAssignmentClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Operator control assignment
impl OperatorControlAssignmentClient {
    /// Moves the operator control assignment to another compartment.
    ///
    /// - `operator_control_assignment_id`: The ID of the operator control assignment.
    /// - `change_operator_control_assignment_compartment_details`: The request body:
    ///   [`ChangeOperatorControlAssignmentCompartmentDetails`](crate::models::ChangeOperatorControlAssignmentCompartmentDetails).
    pub fn change_operator_control_assignment_compartment(
        &self,
        operator_control_assignment_id: impl Into<String>,
        change_operator_control_assignment_compartment_details: models::ChangeOperatorControlAssignmentCompartmentDetails,
    ) -> operations::ChangeOperatorControlAssignmentCompartment {
        operations::ChangeOperatorControlAssignmentCompartment::new(
            &self.client,
            operator_control_assignment_id.into(),
            change_operator_control_assignment_compartment_details,
        )
    }

    /// Creates an operator control assignment.
    ///
    /// - `create_operator_control_assignment_details`: The request body:
    ///   [`CreateOperatorControlAssignmentDetails`](crate::models::CreateOperatorControlAssignmentDetails).
    #[inline]
    pub fn create_operator_control_assignment(
        &self,
        create_operator_control_assignment_details: models::CreateOperatorControlAssignmentDetails,
    ) -> operations::CreateOperatorControlAssignment {
        operations::CreateOperatorControlAssignment::new(
            &self.client,
            create_operator_control_assignment_details,
        )
    }

    /// Deletes the operator control assignment.
    ///
    /// - `operator_control_assignment_id`: The ID of the operator control assignment.
    pub fn delete_operator_control_assignment(
        &self,
        operator_control_assignment_id: impl Into<String>,
    ) -> operations::DeleteOperatorControlAssignment {
        operations::DeleteOperatorControlAssignment::new(
            &self.client,
            operator_control_assignment_id.into(),
        )
    }

    /// Gets the assignment validation status.
    ///
    /// - `operator_control_assignment_id`: The ID of the operator control assignment.
    pub fn get_assignment_validation_status(
        &self,
        operator_control_assignment_id: impl Into<String>,
    ) -> operations::GetAssignmentValidationStatus {
        operations::GetAssignmentValidationStatus::new(
            &self.client,
            operator_control_assignment_id.into(),
        )
    }

    /// Gets the operator control assignment.
    ///
    /// - `operator_control_assignment_id`: The ID of the operator control assignment.
    pub fn get_operator_control_assignment(
        &self,
        operator_control_assignment_id: impl Into<String>,
    ) -> operations::GetOperatorControlAssignment {
        operations::GetOperatorControlAssignment::new(
            &self.client,
            operator_control_assignment_id.into(),
        )
    }

    /// Lists the operator control assignments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_operator_control_assignments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOperatorControlAssignments {
        operations::ListOperatorControlAssignments::new(&self.client, compartment_id.into())
    }

    /// Updates the operator control assignment.
    ///
    /// - `operator_control_assignment_id`: The ID of the operator control assignment.
    /// - `update_operator_control_assignment_details`: The request body:
    ///   [`UpdateOperatorControlAssignmentDetails`](crate::models::UpdateOperatorControlAssignmentDetails).
    pub fn update_operator_control_assignment(
        &self,
        operator_control_assignment_id: impl Into<String>,
        update_operator_control_assignment_details: models::UpdateOperatorControlAssignmentDetails,
    ) -> operations::UpdateOperatorControlAssignment {
        operations::UpdateOperatorControlAssignment::new(
            &self.client,
            operator_control_assignment_id.into(),
            update_operator_control_assignment_details,
        )
    }

    /// Validates the operator assignment.
    ///
    /// - `operator_control_assignment_id`: The ID of the operator control assignment.
    /// - `validate_operator_assignment_details`: The request body:
    ///   [`ValidateOperatorAssignmentDetails`](crate::models::ValidateOperatorAssignmentDetails).
    pub fn validate_operator_assignment(
        &self,
        operator_control_assignment_id: impl Into<String>,
        validate_operator_assignment_details: models::ValidateOperatorAssignmentDetails,
    ) -> operations::ValidateOperatorAssignment {
        operations::ValidateOperatorAssignment::new(
            &self.client,
            operator_control_assignment_id.into(),
            validate_operator_assignment_details,
        )
    }
}

client!(OperatorControlAssignmentClient);

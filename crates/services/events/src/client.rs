// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("events", "https://events.{region}.oci.{secondLevelDomain}", "/20181201")
        .with_dual_stack_template("https://events.{region}.ds.oci.{secondLevelDomain}");

/// A client for the Events API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_events::{Config, EventsClient};
///
/// # async fn example() -> Result<(), oci_sdk_events::Error> {
/// let config = Config::load().await?;
/// let client = EventsClient::new(&config)?;
///
/// let mut items = client.list_rules("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct EventsClient {
    client: Client,
}

impl EventsClient {
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

/// # Rule
impl EventsClient {
    /// Moves the rule to another compartment.
    ///
    /// - `rule_id`: The OCID of the rule.
    /// - `change_rule_compartment_details`: The request body:
    ///   [`ChangeRuleCompartmentDetails`](crate::models::ChangeRuleCompartmentDetails).
    pub fn change_rule_compartment(
        &self,
        rule_id: impl Into<String>,
        change_rule_compartment_details: models::ChangeRuleCompartmentDetails,
    ) -> operations::ChangeRuleCompartment {
        operations::ChangeRuleCompartment::new(
            &self.client,
            rule_id.into(),
            change_rule_compartment_details,
        )
    }

    /// Creates a rule.
    ///
    /// - `create_rule_details`: The request body:
    ///   [`CreateRuleDetails`](crate::models::CreateRuleDetails).
    #[inline]
    pub fn create_rule(
        &self,
        create_rule_details: models::CreateRuleDetails,
    ) -> operations::CreateRule {
        operations::CreateRule::new(&self.client, create_rule_details)
    }

    /// Deletes the rule.
    ///
    /// - `rule_id`: The OCID of the rule.
    pub fn delete_rule(&self, rule_id: impl Into<String>) -> operations::DeleteRule {
        operations::DeleteRule::new(&self.client, rule_id.into())
    }

    /// Gets the rule.
    ///
    /// - `rule_id`: The OCID of the rule.
    pub fn get_rule(&self, rule_id: impl Into<String>) -> operations::GetRule {
        operations::GetRule::new(&self.client, rule_id.into())
    }

    /// Lists the rules.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_rules(&self, compartment_id: impl Into<String>) -> operations::ListRules {
        operations::ListRules::new(&self.client, compartment_id.into())
    }

    /// Updates the rule.
    ///
    /// - `rule_id`: The OCID of the rule.
    /// - `update_rule_details`: The request body:
    ///   [`UpdateRuleDetails`](crate::models::UpdateRuleDetails).
    pub fn update_rule(
        &self,
        rule_id: impl Into<String>,
        update_rule_details: models::UpdateRuleDetails,
    ) -> operations::UpdateRule {
        operations::UpdateRule::new(&self.client, rule_id.into(), update_rule_details)
    }
}

client!(EventsClient);

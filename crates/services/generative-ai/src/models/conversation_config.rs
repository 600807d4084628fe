// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// How long a project keeps responses and conversations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationConfig {
    /// How many hours a response is kept after it was created.
    pub responses_retention_in_hours: Option<i64>,
    /// How many hours a conversation is kept after its last update.
    pub conversations_retention_in_hours: Option<i64>,
}

impl ConversationConfig {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`responses_retention_in_hours`](Self::responses_retention_in_hours).
    #[must_use]
    pub fn with_responses_retention_in_hours(
        mut self,
        responses_retention_in_hours: impl Into<i64>,
    ) -> Self {
        self.responses_retention_in_hours = Some(responses_retention_in_hours.into());
        self
    }

    /// Sets [`conversations_retention_in_hours`](Self::conversations_retention_in_hours).
    #[must_use]
    pub fn with_conversations_retention_in_hours(
        mut self,
        conversations_retention_in_hours: impl Into<i64>,
    ) -> Self {
        self.conversations_retention_in_hours = Some(
            conversations_retention_in_hours.into(),
        );
        self
    }
}

impl Model for ConversationConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "responsesRetentionInHours" => {
                generated::read(&mut self.responses_retention_in_hours, map)
            }
            "conversationsRetentionInHours" => {
                generated::read(&mut self.conversations_retention_in_hours, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(
            map,
            "responsesRetentionInHours",
            &self.responses_retention_in_hours,
        )?;
        generated::write(
            map,
            "conversationsRetentionInHours",
            &self.conversations_retention_in_hours,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ConversationConfig);

// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use oci_sdk_core::Secret;

use crate::collections_of_unions::models::{Content, MessageRole, MessageState};

/// A message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The role.
    pub role: MessageRole,
    /// The main.
    pub main: Content,
    /// The content.
    pub content: Vec<Content>,
    /// The embeddings.
    pub embeddings: Vec<Vec<f64>>,
    /// The labels.
    pub labels: BTreeMap<String, String>,
    /// The secret.
    pub secret: Secret,
    /// The states.
    pub states: Option<Vec<MessageState>>,
    /// The defined tags.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The groups.
    pub groups: Option<BTreeMap<String, Vec<Content>>>,
    /// The grid.
    pub grid: Option<Vec<Vec<BTreeMap<String, String>>>>,
    /// The sizes.
    pub sizes: Option<Vec<i64>>,
    /// The times.
    pub times: Option<Vec<DateTime<Utc>>>,
    /// The more.
    pub more: Option<Value>,
}

impl Message {
    /// With the members that are required.
    pub fn new(
        role: impl Into<MessageRole>,
        main: impl Into<Content>,
        content: impl IntoIterator<Item = impl Into<Content>>,
        embeddings: impl IntoIterator<Item = impl IntoIterator<Item = f64>>,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            role: role.into(),
            main: main.into(),
            content: generated::list(content),
            embeddings: generated::list_of(embeddings, generated::list),
            labels: generated::map(labels),
            secret: secret.into(),
            ..Self::default()
        }
    }

    /// Sets [`role`](Self::role).
    #[must_use]
    pub fn with_role(mut self, role: impl Into<MessageRole>) -> Self {
        self.role = role.into();
        self
    }

    /// Sets [`main`](Self::main).
    #[must_use]
    pub fn with_main(mut self, main: impl Into<Content>) -> Self {
        self.main = main.into();
        self
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(
        mut self,
        content: impl IntoIterator<Item = impl Into<Content>>,
    ) -> Self {
        self.content = generated::list(content);
        self
    }

    /// Sets [`embeddings`](Self::embeddings).
    #[must_use]
    pub fn with_embeddings(
        mut self,
        embeddings: impl IntoIterator<Item = impl IntoIterator<Item = f64>>,
    ) -> Self {
        self.embeddings = generated::list_of(embeddings, generated::list);
        self
    }

    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = generated::map(labels);
        self
    }

    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = secret.into();
        self
    }

    /// Sets [`states`](Self::states).
    #[must_use]
    pub fn with_states(
        mut self,
        states: impl IntoIterator<Item = impl Into<MessageState>>,
    ) -> Self {
        self.states = Some(generated::list(states));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Sets [`groups`](Self::groups).
    #[must_use]
    pub fn with_groups(
        mut self,
        groups: impl IntoIterator<
            Item = (impl Into<String>, impl IntoIterator<Item = impl Into<Content>>),
        >,
    ) -> Self {
        self.groups = Some(generated::map_of(groups, generated::list));
        self
    }

    /// Sets [`grid`](Self::grid).
    #[must_use]
    pub fn with_grid(
        mut self,
        grid: impl IntoIterator<
            Item = impl IntoIterator<
                Item = impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
            >,
        >,
    ) -> Self {
        self.grid = Some(
            generated::list_of(grid, |inner| generated::list_of(inner, generated::map)),
        );
        self
    }

    /// Sets [`sizes`](Self::sizes).
    #[must_use]
    pub fn with_sizes(mut self, sizes: impl IntoIterator<Item = i64>) -> Self {
        self.sizes = Some(generated::list(sizes));
        self
    }

    /// Sets [`times`](Self::times).
    #[must_use]
    pub fn with_times(mut self, times: impl IntoIterator<Item = DateTime<Utc>>) -> Self {
        self.times = Some(generated::list(times));
        self
    }

    /// Sets [`more`](Self::more).
    #[must_use]
    pub fn with_more(mut self, more: impl Into<Value>) -> Self {
        self.more = Some(more.into());
        self
    }
}

impl Model for Message {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "role" => generated::read(&mut self.role, map),
            "main" => generated::read(&mut self.main, map),
            "content" => generated::read(&mut self.content, map),
            "embeddings" => generated::read(&mut self.embeddings, map),
            "labels" => generated::read(&mut self.labels, map),
            "secret" => generated::read(&mut self.secret, map),
            "states" => generated::read(&mut self.states, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "groups" => generated::read(&mut self.groups, map),
            "grid" => generated::read(&mut self.grid, map),
            "sizes" => generated::read(&mut self.sizes, map),
            "times" => generated::read(&mut self.times, map),
            "more" => generated::read(&mut self.more, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "role", &self.role)?;
        generated::write(map, "main", &self.main)?;
        generated::write(map, "content", &self.content)?;
        generated::write(map, "embeddings", &self.embeddings)?;
        generated::write(map, "labels", &self.labels)?;
        generated::write(map, "secret", &self.secret)?;
        generated::write(map, "states", &self.states)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "groups", &self.groups)?;
        generated::write(map, "grid", &self.grid)?;
        generated::write(map, "sizes", &self.sizes)?;
        generated::write(map, "times", &self.times)?;
        generated::write(map, "more", &self.more)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Message);

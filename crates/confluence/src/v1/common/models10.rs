//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v1::common::{
    ButtonLookAndFeel, ContentLookAndFeel, HeaderLookAndFeel, NavigationLookAndFeel,
    SearchFieldLookAndFeel, TopNavigationLookAndFeel, V1Label,
};

/// `HorizontalHeaderLookAndFeel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HorizontalHeaderLookAndFeel {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `button`.
    pub button: Option<ButtonLookAndFeel>,
    /// `primaryNavigation`.
    pub primary_navigation: Option<TopNavigationLookAndFeel>,
    /// `secondaryNavigation`.
    pub secondary_navigation: Option<NavigationLookAndFeel>,
    /// `search`.
    pub search: Option<SearchFieldLookAndFeel>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl HorizontalHeaderLookAndFeel {
    /// Returns one with what is required.
    pub fn new(
        background_color: impl Into<String>,
        primary_navigation: TopNavigationLookAndFeel,
    ) -> Self {
        Self {
            background_color: Some(background_color.into()),
            primary_navigation: Some(primary_navigation),
            ..Default::default()
        }
    }

    /// Sets `button`.
    pub fn button(mut self, button: ButtonLookAndFeel) -> Self {
        self.button = Some(button);
        self
    }

    /// Sets `secondaryNavigation`.
    pub fn secondary_navigation(mut self, secondary_navigation: NavigationLookAndFeel) -> Self {
        self.secondary_navigation = Some(secondary_navigation);
        self
    }

    /// Sets `search`.
    pub fn search(mut self, search: SearchFieldLookAndFeel) -> Self {
        self.search = Some(search);
        self
    }
}

impl Model for HorizontalHeaderLookAndFeel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            background_color: reader.optional("backgroundColor")?,
            button: reader.optional("button")?,
            primary_navigation: reader.optional("primaryNavigation")?,
            secondary_navigation: reader.optional("secondaryNavigation")?,
            search: reader.optional("search")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("backgroundColor", &self.background_color);
        writer.optional("button", &self.button);
        writer.optional("primaryNavigation", &self.primary_navigation);
        writer.optional("secondaryNavigation", &self.secondary_navigation);
        writer.optional("search", &self.search);
        writer.finish()
    }
}

/// `LabelArray` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelArray {
    /// `results`.
    pub results: Option<Vec<V1Label>>,
    /// `start`.
    pub start: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl LabelArray {
    /// Returns one with what is required.
    pub fn new(results: Vec<V1Label>, size: i64) -> Self {
        Self {
            results: Some(results),
            size: Some(size),
            ..Default::default()
        }
    }

    /// Sets `start`.
    pub fn start(mut self, start: i64) -> Self {
        self.start = Some(start);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for LabelArray {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.optional("results")?,
            start: reader.optional("start")?,
            limit: reader.optional("limit")?,
            size: reader.optional("size")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("results", &self.results);
        writer.optional("start", &self.start);
        writer.optional("limit", &self.limit);
        writer.optional("size", &self.size);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `LongTask` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTask {
    /// `ari`.
    pub ari: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `links`.
    pub links: Option<LongTaskLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LongTask {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            ari: reader.optional("ari")?,
            id: reader.optional("id")?,
            links: reader.optional("links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("ari", &self.ari);
        writer.optional("id", &self.id);
        writer.optional("links", &self.links);
        writer.finish()
    }
}

/// `LongTaskLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTaskLinks {
    /// `status`.
    pub status: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LongTaskLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            status: reader.optional("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("status", &self.status);
        writer.finish()
    }
}

/// `LookAndFeel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LookAndFeel {
    /// `headings`.
    pub headings: Option<LookAndFeelHeadings>,
    /// `links`.
    pub links: Option<LookAndFeelHeadings>,
    /// `menus`.
    pub menus: Option<MenusLookAndFeel>,
    /// `header`.
    pub header: Option<Box<HeaderLookAndFeel>>,
    /// `horizontalHeader`.
    pub horizontal_header: Option<Box<HorizontalHeaderLookAndFeel>>,
    /// `content`.
    pub content: Option<ContentLookAndFeel>,
    /// `bordersAndDividers`.
    pub borders_and_dividers: Option<LookAndFeelHeadings>,
    /// `spaceReference`.
    pub space_reference: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl LookAndFeel {
    /// Returns one with what is required.
    pub fn new(
        headings: LookAndFeelHeadings,
        links: LookAndFeelHeadings,
        menus: MenusLookAndFeel,
        header: HeaderLookAndFeel,
        content: ContentLookAndFeel,
        borders_and_dividers: LookAndFeelHeadings,
    ) -> Self {
        Self {
            headings: Some(headings),
            links: Some(links),
            menus: Some(menus),
            header: Some(Box::new(header)),
            content: Some(content),
            borders_and_dividers: Some(borders_and_dividers),
            ..Default::default()
        }
    }

    /// Sets `horizontalHeader`.
    pub fn horizontal_header(mut self, horizontal_header: HorizontalHeaderLookAndFeel) -> Self {
        self.horizontal_header = Some(Box::new(horizontal_header));
        self
    }

    /// Sets `spaceReference`.
    pub fn space_reference(mut self, space_reference: Map<String, Value>) -> Self {
        self.space_reference = Some(space_reference);
        self
    }
}

impl Model for LookAndFeel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            headings: reader.optional("headings")?,
            links: reader.optional("links")?,
            menus: reader.optional("menus")?,
            header: reader.optional("header")?,
            horizontal_header: reader.optional("horizontalHeader")?,
            content: reader.optional("content")?,
            borders_and_dividers: reader.optional("bordersAndDividers")?,
            space_reference: reader.optional("spaceReference")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("headings", &self.headings);
        writer.optional("links", &self.links);
        writer.optional("menus", &self.menus);
        writer.optional("header", &self.header);
        writer.optional("horizontalHeader", &self.horizontal_header);
        writer.optional("content", &self.content);
        writer.optional("bordersAndDividers", &self.borders_and_dividers);
        writer.optional("spaceReference", &self.space_reference);
        writer.finish()
    }
}

/// `LookAndFeelHeadings` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LookAndFeelHeadings {
    /// `color`.
    pub color: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl LookAndFeelHeadings {
    /// Returns one with what is required.
    pub fn new(color: impl Into<String>) -> Self {
        Self {
            color: Some(color.into()),
            ..Default::default()
        }
    }
}

impl Model for LookAndFeelHeadings {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color: reader.optional("color")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("color", &self.color);
        writer.finish()
    }
}

/// `MenusLookAndFeel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MenusLookAndFeel {
    /// `hoverOrFocus`.
    pub hover_or_focus: Option<MenusLookAndFeelHoverOrFocus>,
    /// `color`.
    pub color: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl MenusLookAndFeel {
    /// Returns one with what is required.
    pub fn new(hover_or_focus: MenusLookAndFeelHoverOrFocus, color: impl Into<String>) -> Self {
        Self {
            hover_or_focus: Some(hover_or_focus),
            color: Some(color.into()),
            ..Default::default()
        }
    }
}

impl Model for MenusLookAndFeel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            hover_or_focus: reader.optional("hoverOrFocus")?,
            color: reader.optional("color")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("hoverOrFocus", &self.hover_or_focus);
        writer.optional("color", &self.color);
        writer.finish()
    }
}

/// `MenusLookAndFeelHoverOrFocus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MenusLookAndFeelHoverOrFocus {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl MenusLookAndFeelHoverOrFocus {
    /// Returns one with what is required.
    pub fn new(background_color: impl Into<String>) -> Self {
        Self {
            background_color: Some(background_color.into()),
            ..Default::default()
        }
    }
}

impl Model for MenusLookAndFeelHoverOrFocus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            background_color: reader.optional("backgroundColor")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("backgroundColor", &self.background_color);
        writer.finish()
    }
}

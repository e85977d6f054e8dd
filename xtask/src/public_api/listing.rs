//! The public interface of a crate: its declarations without bodies and documentation, the crates of this workspace
//! whose types it contains, and its items without documentation.
//!
//! Names are resolved as far as a reader of the files could do it: through modules and `use`. What macros define is
//! listed as the call of the macro.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, Fields, File, ImplItem, Item, ItemImpl, TraitItem, Type, UseTree, Visibility,
    parse_quote,
};

use super::source::{Import, Module, ModulePath, attributes_of, modules};

/// The public interface of a crate.
#[derive(Debug, Default)]
pub(crate) struct Interface {
    /// The declarations of each module, as Rust code.
    pub(crate) text: String,
    /// The crates of this workspace that it names, as in `threelo_core`.
    pub(crate) exposed: BTreeSet<String>,
    /// The items without documentation, such as `resolve::SiteError::choices`.
    pub(crate) undocumented: Vec<String>,
}

/// Returns the interface of the library with this root file.
pub(crate) fn interface(root: &Path) -> Result<Interface> {
    let modules = modules(root)?;
    let mut names = Names {
        modules: &modules,
        reachable: BTreeSet::new(),
        visited: BTreeSet::new(),
    };
    names.reach_module(&Vec::new());
    let mut lister = Lister {
        names: &names,
        imported: names.imported(),
        interface: Interface::default(),
    };
    for (path, module) in &modules {
        lister.module(path, module);
    }
    let mut interface = lister.interface;
    interface.undocumented.sort();
    Ok(interface)
}

/// A definition: its module and its name.
type Definition = (ModulePath, String);

/// Resolves names, and knows what can be named outside of the crate.
struct Names<'a> {
    modules: &'a BTreeMap<ModulePath, Module>,
    reachable: BTreeSet<Definition>,
    /// The modules whose public items can be named.
    visited: BTreeSet<ModulePath>,
}

/// What a path stands for.
enum Target {
    Module(ModulePath),
    Definition(Definition),
}

impl Names<'_> {
    fn reach_module(&mut self, path: &ModulePath) {
        let Some(module) = self.modules.get(path) else {
            return;
        };
        if !self.visited.insert(path.clone()) {
            return;
        }
        for item in module
            .items
            .iter()
            .filter(|item| is_public(item) && !is_hidden(item))
        {
            match item {
                Item::Mod(child) => self.reach_module(&joined(path, &child.ident.to_string())),
                Item::Use(_) => {}
                _ => {
                    if let Some(name) = name(item) {
                        self.reachable.insert((path.clone(), name));
                    }
                }
            }
        }
        for import in module.uses.iter().filter(|import| import.public) {
            match self.target(path, &import.path) {
                Some(Target::Module(module)) => self.reach_module(&module),
                Some(Target::Definition(definition)) => {
                    self.reachable.insert(definition);
                }
                None => {}
            }
        }
    }

    /// Resolves a path that is written in `module`; `None` for other crates, and for what a macro defines.
    fn target(&self, module: &ModulePath, path: &[String]) -> Option<Target> {
        self.target_within(module, path, 0)
    }

    fn target_within(&self, module: &ModulePath, path: &[String], depth: usize) -> Option<Target> {
        // Imports that import each other.
        if depth > 16 {
            return None;
        }
        let (mut at, mut rest) = (module.clone(), path);
        match path.first().map(String::as_str) {
            Some("crate") => (at, rest) = (Vec::new(), &path[1..]),
            Some("self") => rest = &path[1..],
            Some("super") => {
                while let Some(("super", below)) = rest
                    .split_first()
                    .map(|(first, rest)| (first.as_str(), rest))
                {
                    at.pop();
                    rest = below;
                }
            }
            _ => {}
        }
        while let Some((first, below)) = rest.split_first() {
            let child = joined(&at, first);
            if self.modules.contains_key(&child) {
                at = child;
                rest = below;
                continue;
            }
            let here = self.modules.get(&at)?;
            if below.is_empty()
                && here
                    .items
                    .iter()
                    .any(|item| name(item).as_ref() == Some(first))
            {
                return Some(Target::Definition((at, first.clone())));
            }
            let named = here
                .uses
                .iter()
                .find(|import| import.name.as_ref() == Some(first));
            let globs = here.uses.iter().filter(|import| import.name.is_none());
            return named
                .into_iter()
                .chain(globs)
                .filter(|import| import.path != path || at != *module)
                .find_map(|import| {
                    let mut path = import.path.clone();
                    if import.name.is_none() {
                        path.push(first.clone());
                    }
                    path.extend(below.iter().cloned());
                    self.target_within(&at, &path, depth + 1)
                });
        }
        Some(Target::Module(at))
    }

    /// Returns whether a name in `module` is a definition of this crate that cannot be named outside.
    fn is_private(&self, module: &ModulePath, path: &syn::Path) -> bool {
        let path: Vec<_> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        matches!(self.target(module, &path), Some(Target::Definition(definition)) if !self.reachable.contains(&definition))
    }

    /// Returns the names that stand for a crate of this workspace or something in it, in any module.
    fn imported(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut imported: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let relative = |name: &&String| matches!(name.as_str(), "crate" | "self" | "super");
        loop {
            let before: usize = imported.values().map(BTreeSet::len).sum();
            for Import { name, path, .. } in self.modules.values().flat_map(|module| &module.uses) {
                let Some(first) = path.iter().find(|name| !relative(name)) else {
                    continue;
                };
                let crates = if is_ours(first) {
                    BTreeSet::from([first.clone()])
                } else {
                    // `use crate::rest::Http`, where `rest` is another crate.
                    imported.get(first).cloned().unwrap_or_default()
                };
                if let Some(name) = name.as_ref().filter(|_| !crates.is_empty()) {
                    imported.entry(name.clone()).or_default().extend(crates);
                }
            }
            if imported.values().map(BTreeSet::len).sum::<usize>() == before {
                return imported;
            }
        }
    }
}

/// Writes the interface.
struct Lister<'a> {
    names: &'a Names<'a>,
    imported: BTreeMap<String, BTreeSet<String>>,
    interface: Interface,
}

impl Lister<'_> {
    fn module(&mut self, path: &ModulePath, module: &Module) {
        let shown = if path.is_empty() {
            "the crate".to_owned()
        } else {
            path.join("::")
        };
        let is_visible = self.names.visited.contains(path);
        if is_visible && !module.generated && !is_documented(&module.attributes) {
            self.interface.undocumented.push(format!("module {shown}"));
        }
        let mut declarations = BTreeSet::new();
        for item in &module.items {
            if is_hidden(item) {
                continue;
            }
            if let Some(declaration) = self.declaration(path, item, is_visible) {
                self.visit_item(&declaration);
                let file = File {
                    shebang: None,
                    frontmatter: None,
                    attrs: Vec::new(),
                    items: vec![declaration],
                };
                declarations.insert(prettyplease::unparse(&file));
            }
        }
        if module.generated && is_visible {
            declarations.insert("// Generated by `cargo xtask catalogue`.\n".to_owned());
        }
        if declarations.is_empty() {
            return;
        }
        let conditions: String = module
            .attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("cfg"))
            .map(|attribute| {
                format!(" {}", attribute.to_token_stream()).replace("# [cfg (", "#[cfg(")
            })
            .collect();
        self.interface.text += &format!("\n// ---- {shown}{conditions}\n\n");
        for declaration in declarations {
            self.interface.text += &declaration.replace("__private: _,", "..");
        }
    }

    /// Returns what is public of an item.
    fn declaration(&mut self, path: &ModulePath, item: &Item, is_visible: bool) -> Option<Item> {
        let attrs = kept(attributes_of(item));
        match item {
            Item::Impl(block) => return self.implementation(path, block).map(Item::Impl),
            Item::Macro(call) if call.mac.path.is_ident("macro_rules") => {
                let exported = call
                    .attrs
                    .iter()
                    .any(|attribute| attribute.path().is_ident("macro_export"));
                if !exported {
                    return None;
                }
                let ident = call.ident.as_ref()?;
                self.document(path, &format!("{ident}!"), &call.attrs);
                return Some(parse_quote!(#(#attrs)* macro_rules! #ident { () => {}; }));
            }
            Item::Macro(call) => {
                let mut call = call.clone();
                call.attrs = attrs;
                call.mac.tokens = without_docs(call.mac.tokens);
                return Some(Item::Macro(call));
            }
            Item::Use(import) if is_visible && is_public(item) => {
                let mut import = import.clone();
                import.attrs = attrs;
                return Some(Item::Use(import));
            }
            Item::Mod(module) if is_visible && is_public(item) => {
                let ident = &module.ident;
                return Some(parse_quote!(#(#attrs)* pub mod #ident;));
            }
            _ => {}
        }
        let name = name(item)?;
        if !self.names.reachable.contains(&(path.clone(), name.clone())) {
            return None;
        }
        self.document(path, &name, attributes_of(item));
        let unknown: Expr = parse_quote!(_);
        let mut item = item.clone();
        match &mut item {
            Item::Const(item) => {
                item.attrs = attrs;
                *item.expr = unknown;
            }
            Item::Static(item) => {
                item.attrs = attrs;
                *item.expr = unknown;
            }
            Item::Fn(item) => {
                item.attrs = attrs;
                item.block.stmts.clear();
            }
            Item::Type(item) => item.attrs = attrs,
            Item::TraitAlias(item) => item.attrs = attrs,
            Item::Union(item) => item.attrs = attrs,
            Item::Struct(item) => {
                item.attrs = attrs;
                self.fields(path, &name, &mut item.fields, true);
            }
            Item::Enum(item) => {
                item.attrs = attrs;
                for variant in &mut item.variants {
                    let shown = format!("{name}::{}", variant.ident);
                    self.document(path, &shown, &variant.attrs);
                    variant.attrs = kept(&variant.attrs);
                    self.fields(path, &shown, &mut variant.fields, false);
                }
            }
            Item::Trait(item) => {
                item.attrs = attrs;
                for member in &mut item.items {
                    match member {
                        TraitItem::Fn(member) => {
                            self.document(
                                path,
                                &format!("{name}::{}", member.sig.ident),
                                &member.attrs,
                            );
                            member.attrs = kept(&member.attrs);
                            if let Some(body) = &mut member.default {
                                body.stmts.clear();
                            }
                        }
                        TraitItem::Type(member) => {
                            self.document(
                                path,
                                &format!("{name}::{}", member.ident),
                                &member.attrs,
                            );
                            member.attrs = kept(&member.attrs);
                        }
                        TraitItem::Const(member) => {
                            self.document(
                                path,
                                &format!("{name}::{}", member.ident),
                                &member.attrs,
                            );
                            member.attrs = kept(&member.attrs);
                        }
                        _ => {}
                    }
                }
            }
            _ => return None,
        }
        Some(item)
    }

    /// Keeps what is public of fields. Positions of a tuple need no documentation.
    fn fields(
        &mut self,
        path: &ModulePath,
        owner: &str,
        fields: &mut Fields,
        with_visibility: bool,
    ) {
        let is_private =
            |field: &syn::Field| with_visibility && !matches!(field.vis, Visibility::Public(_));
        match fields {
            Fields::Named(named) => {
                let all = named.named.len();
                let public: Vec<_> = named
                    .named
                    .iter()
                    .filter(|field| !is_private(field))
                    .cloned()
                    .collect();
                let hides = public.len() < all;
                named.named.clear();
                for mut field in public {
                    if let Some(ident) = &field.ident {
                        self.document(path, &format!("{owner}::{ident}"), &field.attrs);
                    }
                    field.attrs = kept(&field.attrs);
                    named.named.push(field);
                }
                if hides {
                    let private: syn::FieldsNamed = parse_quote!({ __private: _ });
                    named.named.extend(private.named);
                }
            }
            Fields::Unnamed(unnamed) => {
                for field in &mut unnamed.unnamed {
                    field.attrs = kept(&field.attrs);
                    if is_private(field) {
                        field.ty = parse_quote!(_);
                    }
                }
            }
            Fields::Unit => {}
        }
    }

    /// Returns what is public of an implementation; `None` if its type or trait cannot be named outside.
    fn implementation(&mut self, path: &ModulePath, block: &ItemImpl) -> Option<ItemImpl> {
        let owner = owner(&block.self_ty);
        if owner
            .as_ref()
            .is_some_and(|owner| self.names.is_private(path, owner))
        {
            return None;
        }
        let mut block = block.clone();
        block.attrs = kept(&block.attrs);
        if let Some((implemented, _)) = &block.trait_ {
            if self.names.is_private(path, implemented) {
                return None;
            }
            // The trait has the methods; its types are chosen here.
            block.items.retain(|item| matches!(item, ImplItem::Type(_)));
            return Some(block);
        }
        let owner = owner
            .map(|owner| owner.to_token_stream().to_string())
            .unwrap_or_default();
        let public = |visibility: &Visibility, attributes: &[Attribute]| {
            matches!(visibility, Visibility::Public(_)) && !has_doc_hidden(attributes)
        };
        block.items.retain(|item| match item {
            ImplItem::Fn(item) => public(&item.vis, &item.attrs),
            ImplItem::Const(item) => public(&item.vis, &item.attrs),
            ImplItem::Macro(_) => true,
            _ => false,
        });
        for item in &mut block.items {
            match item {
                ImplItem::Fn(item) => {
                    self.document(path, &format!("{owner}::{}", item.sig.ident), &item.attrs);
                    item.attrs = kept(&item.attrs);
                    item.block.stmts.clear();
                }
                ImplItem::Const(item) => {
                    self.document(path, &format!("{owner}::{}", item.ident), &item.attrs);
                    item.attrs = kept(&item.attrs);
                    item.expr = parse_quote!(_);
                }
                _ => {}
            }
        }
        block
            .items
            .sort_by_cached_key(|item| item.to_token_stream().to_string());
        (!block.items.is_empty()).then_some(block)
    }

    fn document(&mut self, path: &ModulePath, name: &str, attributes: &[Attribute]) {
        if !is_documented(attributes) {
            let path: String = path.iter().map(|module| format!("{module}::")).collect();
            self.interface.undocumented.push(format!("{path}{name}"));
        }
    }
}

/// Finds the crates of this workspace in a declaration.
impl<'ast> Visit<'ast> for Lister<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first() {
            self.expose(&first.ident.to_string());
        }
        visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, import: &'ast syn::ItemUse) {
        let mut trees = vec![&import.tree];
        while let Some(tree) = trees.pop() {
            match tree {
                UseTree::Path(path) => self.expose(&path.ident.to_string()),
                UseTree::Name(name) => self.expose(&name.ident.to_string()),
                UseTree::Rename(rename) => self.expose(&rename.ident.to_string()),
                UseTree::Group(group) => trees.extend(&group.items),
                _ => {}
            }
        }
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        for word in call
            .tokens
            .to_string()
            .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        {
            self.expose(word);
        }
    }
}

impl Lister<'_> {
    fn expose(&mut self, name: &str) {
        if is_ours(name) {
            self.interface.exposed.insert(name.to_owned());
        }
        if let Some(crates) = self.imported.get(name) {
            self.interface.exposed.extend(crates.iter().cloned());
        }
    }
}

/// Returns whether a name is that of a crate of this workspace.
fn is_ours(name: &str) -> bool {
    name.starts_with("threelo_")
}

fn joined(path: &ModulePath, name: &str) -> ModulePath {
    path.iter().cloned().chain([name.to_owned()]).collect()
}

/// Returns the name of an item that defines one.
fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn is_public(item: &Item) -> bool {
    let visibility = match item {
        Item::Const(item) => &item.vis,
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Mod(item) => &item.vis,
        Item::Static(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::TraitAlias(item) => &item.vis,
        Item::Type(item) => &item.vis,
        Item::Union(item) => &item.vis,
        Item::Use(item) => &item.vis,
        _ => return false,
    };
    matches!(visibility, Visibility::Public(_))
}

fn is_hidden(item: &Item) -> bool {
    has_doc_hidden(attributes_of(item))
}

fn has_doc_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("doc")
            && attribute
                .parse_args::<syn::Path>()
                .is_ok_and(|argument| argument.is_ident("hidden"))
    })
}

/// Returns whether an item has documentation, or says why it has none: `#[expect(missing_docs, …)]`.
fn is_documented(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let expects = attribute.path().is_ident("expect") || attribute.path().is_ident("allow");
        let tokens = || attribute.meta.to_token_stream().to_string();
        attribute.path().is_ident("doc") || (expects && tokens().contains("missing_docs"))
    })
}

/// Returns the attributes that callers depend on.
fn kept(attributes: &[Attribute]) -> Vec<Attribute> {
    let kept = [
        "cfg",
        "deprecated",
        "derive",
        "must_use",
        "non_exhaustive",
        "repr",
    ];
    attributes
        .iter()
        .filter(|attribute| kept.iter().any(|name| attribute.path().is_ident(name)))
        .cloned()
        .collect()
}

/// Removes documentation, which is `#[doc = "…"]` by now.
fn without_docs(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Bracket && is_doc(group.stream()) =>
            {
                // Also the `#` before it.
                kept.pop();
            }
            TokenTree::Group(group) => {
                let inner = Group::new(group.delimiter(), without_docs(group.stream()));
                kept.push(inner.into());
            }
            token => kept.push(token),
        }
    }
    kept.into_iter().collect()
}

fn is_doc(tokens: TokenStream) -> bool {
    let mut tokens = tokens.into_iter();
    matches!(tokens.next(), Some(TokenTree::Ident(word)) if word == "doc")
        && matches!(tokens.next(), Some(TokenTree::Punct(mark)) if mark.as_char() == '=')
}

/// Returns the path of the type that is implemented, through references.
fn owner(implemented: &Type) -> Option<syn::Path> {
    match implemented {
        Type::Path(path) => Some(path.path.clone()),
        Type::Reference(reference) => owner(&reference.elem),
        Type::Group(group) => owner(&group.elem),
        _ => None,
    }
}
